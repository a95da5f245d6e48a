package vn.thidua.registration.directory.replica;

import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.platform.mongo.ReplicaCollection;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.directory.Bloc;

/** The blocs as a collection of its own bean: a round is read together with its bloc, in one query. */
@Configuration(proxyBeanMethods = false)
class BlocReplica {

    @Bean
    static ReplicaCollection<Bloc> blocs(Store store) {
        return new ReplicaCollection<>(store, "blocs", Bloc.class, List.of(Indexes.ascending("state.members.unitId")));
    }
}
