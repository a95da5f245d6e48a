/** What others may know of a round. */
@NullMarked
package vn.thidua.registration.round.messages;

import org.jspecify.annotations.NullMarked;
