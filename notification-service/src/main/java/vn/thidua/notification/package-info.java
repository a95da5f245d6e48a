/** Notifies people of what has happened that they should know. */
@NullMarked
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
