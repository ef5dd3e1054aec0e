package io.vigia.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out which TCP ports are free. */
final class Ports {
    private static final int ONE_WAITING = 1;

    private Ports() {}

    /** A port of the loopback interface that nobody listened on a moment ago. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, ONE_WAITING, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new LaunchFailure("no free port on the loopback interface: " + failure.getMessage(), failure);
        }
    }

    /** @throws LaunchFailure if another program listens there, or the address is not of this machine */
    static void requireFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            throw new LaunchFailure(
                    "cannot listen on " + host + ":" + port + " (" + taken.getMessage()
                            + "); stop what uses it or choose another with --port",
                    taken);
        }
    }
}
