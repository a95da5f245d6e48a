/** Staff lists over HTTP. */
@NullMarked
package vn.thidua.registration.staff.web;

import org.jspecify.annotations.NullMarked;
