/** What those who watch over the platform's security want to know, apart from all other logs. */
@NullMarked
package vn.thidua.gateway.securitylog;

import org.jspecify.annotations.NullMarked;
