/** What becomes of units because a day has come. */
@NullMarked
package vn.thidua.campaign.unit.calendar;

import org.jspecify.annotations.NullMarked;
