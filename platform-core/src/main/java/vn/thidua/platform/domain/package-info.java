/** The words a service's domain is written in: pure Java, no adapter. */
@NullMarked
package vn.thidua.platform.domain;

import org.jspecify.annotations.NullMarked;
