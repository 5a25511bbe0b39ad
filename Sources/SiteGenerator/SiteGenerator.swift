/// The site.
