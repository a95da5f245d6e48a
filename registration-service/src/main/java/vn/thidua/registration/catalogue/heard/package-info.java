/** The catalogue as heard on its topic. */
@NullMarked
package vn.thidua.registration.catalogue.heard;

import org.jspecify.annotations.NullMarked;
