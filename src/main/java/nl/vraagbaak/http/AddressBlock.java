package nl.vraagbaak.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Internet addresses that begin alike ("10.0.0.0/8", "::1").
 *
 * @param base one of them
 * @param bits how many bits are alike
 */
record AddressBlock(InetAddress base, int bits) {
  // An address written in figures, so that no name is ever looked up: "10.1.2.3", "fe80::1"
  private static final Pattern FIGURES =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]{2,45}");

  /**
   * Reads "10.0.0.0/8" or a single address.
   *
   * @throws IllegalArgumentException if it is neither, with a message in Dutch
   */
  static AddressBlock parse(String text) {
    int slash = text.indexOf('/');
    InetAddress base =
        address(slash < 0 ? text : text.substring(0, slash)).orElseThrow(() -> wrong(text));
    int most = base.getAddress().length * 8;
    int bits = most;
    if (slash >= 0) {
      String width = text.substring(slash + 1);
      bits = width.matches("[0-9]{1,3}") ? Integer.parseInt(width) : most + 1;
    }
    if (bits > most) {
      throw wrong(text);
    }
    return new AddressBlock(base, bits);
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException(
        "\"%s\" is geen IP-adres of blok als 10.0.0.0/8".formatted(text));
  }

  /** The address that is written so; empty for anything else, a name too. */
  static Optional<InetAddress> address(String text) {
    String bare =
        text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    if (!FIGURES.matcher(bare).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(bare));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** Whether it is an address of this machine itself. */
  static boolean isLoopback(String text) {
    return address(text).map(InetAddress::isLoopbackAddress).orElse(false);
  }

  /** Whether it is one of them. */
  boolean contains(InetAddress address) {
    byte[] one = base.getAddress();
    byte[] other = address.getAddress();
    if (one.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((one[bit / 8] & mask) != (other[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
