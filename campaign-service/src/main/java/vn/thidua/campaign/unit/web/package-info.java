/** Units over HTTP. */
@NullMarked
package vn.thidua.campaign.unit.web;

import org.jspecify.annotations.NullMarked;
