/** Settings and extensions of Tomcat: time and space for connections, and the rest of a refused request. */
@NullMarked
package vn.thidua.gateway.tomcat;

import org.jspecify.annotations.NullMarked;
