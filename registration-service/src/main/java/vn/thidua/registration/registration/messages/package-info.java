/** What others may know of a registration. */
@NullMarked
package vn.thidua.registration.registration.messages;

import org.jspecify.annotations.NullMarked;
