package nl.noordwijzer.ui.workshop;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

/// Where phones in the room can find this computer.
final class RoomNetwork {
  private RoomNetwork() {}

  /// The address of this computer on a network of its own, behind no name; none when it is on no
  /// such network.
  static Optional<InetAddress> address() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(RoomNetwork::isUp)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .filter(InetAddress::isSiteLocalAddress)
          .findFirst();
    } catch (SocketException _) {
      return Optional.empty();
    }
  }

  private static boolean isUp(NetworkInterface network) {
    try {
      return network.isUp() && !network.isLoopback() && !network.isVirtual();
    } catch (SocketException _) {
      return false;
    }
  }
}
