/** Rounds and registrations as heard on their topics. */
@NullMarked
package vn.thidua.notification.inbox.messages;

import org.jspecify.annotations.NullMarked;
