/** What others may know of a reminder. */
@NullMarked
package vn.thidua.registration.reminder.messages;

import org.jspecify.annotations.NullMarked;
