/** What other services may know of campaigns. */
@NullMarked
package vn.thidua.campaign.campaign.messages;

import org.jspecify.annotations.NullMarked;
