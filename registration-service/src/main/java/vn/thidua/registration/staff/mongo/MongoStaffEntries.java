package vn.thidua.registration.staff.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.staff.StaffEntries;
import vn.thidua.registration.staff.StaffEntry;

/**
 * The people of a list are in documents of a batch each, in the order of the file: a search looks at all of them
 * anyway.
 */
@Component
class MongoStaffEntries implements StaffEntries {

    private final MongoCollection<Batch> batches;

    MongoStaffEntries(Store store) {
        this.batches = store.open("staffEntries", Batch.class, Store.Index.on(Indexes.ascending("list", "lastRow")));
    }

    /** Public only because the driver's record codec asks for it. */
    public record Batch(UUID list, int lastRow, List<Listed> people) {}

    /** Somebody and what they are searched by. Public for the same reason. */
    public record Listed(StaffEntry person, String key) {

        boolean has(String[] words) {
            for (var word : words) {
                if (!key.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public void add(UUID list, List<StaffEntry> people) {
        if (!people.isEmpty()) {
            var listed =
                    people.stream().map(it -> new Listed(it, it.searchKey())).toList();
            batches.insertOne(new Batch(list, people.getLast().row(), listed));
        }
    }

    @Override
    public List<StaffEntry> find(UUID list, String search, int afterRow, int limit) {
        var words = search.split(" ", -1);
        var found = new ArrayList<StaffEntry>();
        try (var batch = batches.find(and(of(list), gt("lastRow", afterRow)))
                .sort(Sorts.ascending("lastRow"))
                .batchSize(1)
                .iterator()) {
            while (batch.hasNext() && found.size() < limit) {
                batch.next().people().stream()
                        .filter(it -> it.person().row() > afterRow && it.has(words))
                        .limit(limit - found.size())
                        .map(Listed::person)
                        .forEach(found::add);
            }
        }
        return found;
    }

    @Override
    public int count(UUID list, String search) {
        var words = search.split(" ", -1);
        var count = 0;
        for (var batch : batches.find(of(list)).batchSize(4)) {
            count += (int) batch.people().stream().filter(it -> it.has(words)).count();
        }
        return count;
    }

    @Override
    public void drop(UUID list) {
        batches.deleteMany(of(list));
    }

    private static Bson of(UUID list) {
        return eq("list", list);
    }
}
