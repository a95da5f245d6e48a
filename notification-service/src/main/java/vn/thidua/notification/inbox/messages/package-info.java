/** Rounds and registrations as received on their topics. */
@NullMarked
package vn.thidua.notification.inbox.messages;

import org.jspecify.annotations.NullMarked;
