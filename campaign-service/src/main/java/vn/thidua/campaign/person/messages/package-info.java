/** What other services may know of people's duties. */
@NullMarked
package vn.thidua.campaign.person.messages;

import org.jspecify.annotations.NullMarked;
