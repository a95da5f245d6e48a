/** The rows of the official form, as the catalogue in force defines them. */
@NullMarked
package vn.thidua.registration.catalogue;

import org.jspecify.annotations.NullMarked;
