/** The catalogue in MongoDB. */
@NullMarked
package vn.thidua.award.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
