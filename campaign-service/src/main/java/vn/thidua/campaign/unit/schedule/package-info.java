/** Scheduled work on units: names that come into force. */
@NullMarked
package vn.thidua.campaign.unit.schedule;

import org.jspecify.annotations.NullMarked;
