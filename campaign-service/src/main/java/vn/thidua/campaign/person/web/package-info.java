/** People over HTTP. */
@NullMarked
package vn.thidua.campaign.person.web;

import org.jspecify.annotations.NullMarked;
