/** What is done for open inboxes because a time has come. */
@NullMarked
package vn.thidua.notification.inbox.schedule;

import org.jspecify.annotations.NullMarked;
