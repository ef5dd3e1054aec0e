package io.vigia.grid;

import com.hazelcast.config.Config;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.ArrayList;
import java.util.List;

/** Members of one grid in this JVM, on free ports of the loopback interface. */
final class Members implements AutoCloseable {

    private static final int FIRST_PORT = 25_701;

    static {
        System.setProperty("hazelcast.logging.type", "none"); // read before any configuration
    }

    private final String cluster = "test-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    private final List<HazelcastInstance> running = new ArrayList<>();

    /** Starts another member and waits until every key has its copy. */
    HazelcastInstance join() {
        Config config = GridVelocityStore.configure(new Config());
        config.setClusterName(cluster);
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.partition.count", "31");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        NetworkConfig network = config.getNetworkConfig().setPort(FIRST_PORT).setPortAutoIncrement(true);
        network.getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        network.getJoin().getAutoDetectionConfig().setEnabled(false);
        network.getJoin().getMulticastConfig().setEnabled(false);
        var addresses = network.getJoin().getTcpIpConfig().setEnabled(true);
        running.forEach(member -> addresses.addMember(
                "127.0.0.1:" + member.getCluster().getLocalMember().getAddress().getPort()));
        HazelcastInstance member = Hazelcast.newHazelcastInstance(config);
        running.add(member);
        settled();
        return member;
    }

    /** A member dies without a word, and the others find out. */
    void kill(HazelcastInstance member) {
        member.getLifecycleService().terminate();
        running.remove(member);
        settled();
    }

    private void settled() {
        for (HazelcastInstance member : running) {
            long giveUp = System.nanoTime() + 60_000_000_000L;
            while (member.getCluster().getMembers().size() != running.size()
                    || !member.getPartitionService().isClusterSafe()) {
                if (System.nanoTime() > giveUp) {
                    throw new IllegalStateException("The members do not agree");
                }
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() {
        running.forEach(member -> member.getLifecycleService().terminate());
    }
}
