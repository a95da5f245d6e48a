/** Reminders over HTTP. */
@NullMarked
package vn.thidua.registration.reminder.web;

import org.jspecify.annotations.NullMarked;
