/** What the web server is made to do: time and room for connections, and what becomes of what is left of a request. */
@NullMarked
package vn.thidua.gateway.container;

import org.jspecify.annotations.NullMarked;
