"""The law on kratom by place: which place was meant, its entry, lists, routes and the map."""
