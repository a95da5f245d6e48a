/** People and their duties, from which follows what they may do in every service. */
@NullMarked
package vn.thidua.campaign.person;

import org.jspecify.annotations.NullMarked;
