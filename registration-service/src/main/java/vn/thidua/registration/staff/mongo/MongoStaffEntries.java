package vn.thidua.registration.staff.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.thidua.registration.staff.StaffEntries;
import vn.thidua.registration.staff.StaffEntry;

@Component
class MongoStaffEntries implements StaffEntries {

    private final MongoCollection<Listed> entries;

    MongoStaffEntries(MongoDatabase database) {
        this.entries = database.getCollection("staffEntries", Listed.class);
        entries.createIndex(Indexes.ascending("list", "person.row"));
    }

    /** Public only because the driver's record codec asks for it. */
    public record Listed(UUID list, StaffEntry person, String key) {}

    @Override
    public void add(UUID list, List<StaffEntry> people) {
        if (!people.isEmpty()) {
            entries.insertMany(people.stream()
                    .map(it -> new Listed(list, it, it.searchKey()))
                    .toList());
        }
    }

    @Override
    public List<StaffEntry> find(UUID list, String search, int afterRow, int limit) {
        return entries.find(and(gt("person.row", afterRow), sought(list, search)))
                .sort(Sorts.ascending("person.row"))
                .limit(limit)
                .map(Listed::person)
                .into(new ArrayList<>());
    }

    @Override
    public int count(UUID list, String search) {
        return Math.toIntExact(entries.countDocuments(sought(list, search)));
    }

    @Override
    public void drop(UUID list) {
        entries.deleteMany(eq("list", list));
    }

    private static Bson sought(UUID list, String search) {
        var all = new ArrayList<Bson>();
        all.add(eq("list", list));
        for (var word : search.split(" ", -1)) {
            if (!word.isEmpty()) {
                all.add(regex("key", Pattern.quote(word)));
            }
        }
        return and(all);
    }
}
