/** Reminders in MongoDB. */
@NullMarked
package vn.thidua.registration.reminder.mongo;

import org.jspecify.annotations.NullMarked;
