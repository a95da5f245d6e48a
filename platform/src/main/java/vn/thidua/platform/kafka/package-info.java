/** How every service tells and hears. */
@NullMarked
package vn.thidua.platform.kafka;

import org.jspecify.annotations.NullMarked;
