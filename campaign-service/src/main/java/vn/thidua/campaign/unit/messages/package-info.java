/** What other services may know of units. */
@NullMarked
package vn.thidua.campaign.unit.messages;

import org.jspecify.annotations.NullMarked;
