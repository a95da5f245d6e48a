/** Files that were read, in MongoDB. */
@NullMarked
package vn.thidua.registration.fileimport.mongo;

import org.jspecify.annotations.NullMarked;
