/** People in the document store. */
@NullMarked
package vn.thidua.campaign.person.mongo;

import org.jspecify.annotations.NullMarked;
