/** The rules a registration is checked by, and what they say of it. They warn and never block. */
@NullMarked
package vn.thidua.registration.rule;

import org.jspecify.annotations.NullMarked;
