/** Who may sign in place of a unit's leader, from when to when. */
@NullMarked
package vn.thidua.registration.delegation;

import org.jspecify.annotations.NullMarked;
