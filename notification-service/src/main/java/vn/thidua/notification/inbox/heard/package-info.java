/** Rounds and registrations as heard on their topics. */
@NullMarked
package vn.thidua.notification.inbox.heard;

import org.jspecify.annotations.NullMarked;
