/** Who works in a unit on a day, as its officer's own lists say: name, room, position and since when, nothing else. */
@NullMarked
package vn.thidua.registration.staff;

import org.jspecify.annotations.NullMarked;
