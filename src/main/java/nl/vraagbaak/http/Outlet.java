package nl.vraagbaak.http;

/** Where a reply is written to. */
@FunctionalInterface
interface Outlet {
  /** Writes all of it; comes back when it is written or the client has gone. */
  void write(Reply reply);
}
