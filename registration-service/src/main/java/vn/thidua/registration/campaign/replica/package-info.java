/** Replica of campaign-service's campaigns, as received on their topic. */
@NullMarked
package vn.thidua.registration.campaign.replica;

import org.jspecify.annotations.NullMarked;
