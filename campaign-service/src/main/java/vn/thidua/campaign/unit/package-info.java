/** Departments and other bodies that take part in emulation, and what they are called when. */
@NullMarked
package vn.thidua.campaign.unit;

import org.jspecify.annotations.NullMarked;
