package nl.vraagbaak.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who asks and where they found us, as told by the proxies that may be believed. */
final class Proxies {
  // "vraagbaak.example.nl", "localhost:8080", "[::1]:8080"
  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[0-9]{1,5})?");

  private final List<AddressBlock> trusted;
  private final Optional<String> publicAddress;

  Proxies(List<String> trusted, Optional<String> publicAddress) {
    this.trusted = trusted.stream().map(AddressBlock::parse).toList();
    this.publicAddress = publicAddress;
  }

  /** The address of the asker: the last one in the chain that is no proxy of ours. */
  String client(Incoming request) {
    String client = request.peer();
    if (!trusted(client)) {
      return client;
    }
    String[] chain = request.header("X-Forwarded-For").orElse("").split(",", 50);
    for (int i = chain.length - 1; i >= 0; i--) {
      Optional<InetAddress> hop = AddressBlock.address(chain[i].strip());
      if (hop.isEmpty()) {
        return client;
      }
      client = hop.get().getHostAddress();
      if (!trusted(client)) {
        return client;
      }
    }
    return client;
  }

  /** Where the asker finds this server, without a slash at the end. */
  String origin(Incoming request) {
    if (publicAddress.isPresent()) {
      return publicAddress.get();
    }
    boolean believed = trusted(request.peer());
    String scheme =
        request
            .header("X-Forwarded-Proto")
            .filter(s -> believed && (s.equals("http") || s.equals("https")))
            .orElse("http");
    Optional<String> told =
        request
            .header("X-Forwarded-Host")
            .filter(host -> believed)
            .or(() -> request.header("Host"));
    return scheme
        + "://"
        + told.filter(host -> HOST.matcher(host).matches()).orElse(request.local());
  }

  private boolean trusted(String address) {
    return !trusted.isEmpty()
        && AddressBlock.address(address)
            .map(a -> trusted.stream().anyMatch(block -> block.contains(a)))
            .orElse(false);
  }
}
