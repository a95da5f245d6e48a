/** Campaigns over HTTP. */
@NullMarked
package vn.thidua.campaign.campaign.web;

import org.jspecify.annotations.NullMarked;
