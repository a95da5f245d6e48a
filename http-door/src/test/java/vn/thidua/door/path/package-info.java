@NullMarked
package vn.thidua.door.path;

import org.jspecify.annotations.NullMarked;
