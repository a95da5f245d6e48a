/** Campaigns as heard on their topic. */
@NullMarked
package vn.thidua.registration.movement.heard;

import org.jspecify.annotations.NullMarked;
