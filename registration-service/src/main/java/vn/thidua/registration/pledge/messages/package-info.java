/** What others may know of a registration. */
@NullMarked
package vn.thidua.registration.pledge.messages;

import org.jspecify.annotations.NullMarked;
