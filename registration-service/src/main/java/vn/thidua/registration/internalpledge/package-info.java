/** What the people and the rooms of a unit pledge, and how that adds up to the unit's registration. */
@NullMarked
package vn.thidua.registration.internalpledge;

import org.jspecify.annotations.NullMarked;
