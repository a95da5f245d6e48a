/** Describes the HTTP interface of a service from its code, and holds what the service does against the description. */
@NullMarked
package vn.thidua.platform.test.description;

import org.jspecify.annotations.NullMarked;
