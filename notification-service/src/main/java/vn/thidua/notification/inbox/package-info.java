/** The units' inboxes: what became of rounds and registrations, and who has read of it. */
@NullMarked
package vn.thidua.notification.inbox;

import org.jspecify.annotations.NullMarked;
