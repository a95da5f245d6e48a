/** How every service publishes and receives messages. */
@NullMarked
package vn.thidua.platform.kafka;

import org.jspecify.annotations.NullMarked;
