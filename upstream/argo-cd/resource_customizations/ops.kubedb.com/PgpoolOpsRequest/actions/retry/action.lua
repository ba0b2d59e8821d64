-- It is always disabled, and changes nothing.
return obj
